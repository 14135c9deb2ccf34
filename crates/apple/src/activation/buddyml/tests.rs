//! Pages written by hand, after the forms that others describe. None is a real one.

use super::*;

const LOCKED: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<xmlui style="setupAssistant">
  <page name="activation"><navigationBar title="Activation Lock" hidesBackButton="false"/>
    <tableView><section>
        <editableTextRow id="login" label="Apple ID" placeholder="example@icloud.com"/>
        <editableTextRow id="password" label="Password" placeholder="Required" secure="true"/>
        <footer>This iPhone is linked to an Apple&#160;ID (a&#8226;&#8226;@icloud.com) &amp; needs it.</footer>
        <footer url="https://iforgot.apple.com">Forgot?</footer>
      </section></tableView>
  </page>
  <serverInfo isAuthRequired="true" activation-info-base64="cGxhbnRlZA==" isAuthPage="true"/>
</xmlui>"#;

fn form(text: &str) -> Form {
    match read(text.as_bytes()) {
        Ok(Page::Form(form)) => form,
        Ok(_) => panic!("no form"),
        Err(what) => panic!("not {what}"),
    }
}

#[test]
fn a_locked_phone_asks_for_the_account() {
    let form = form(LOCKED);
    assert!(form.locked && form.wrong.is_none());
    assert_eq!(form.words.title, "Activation Lock");
    assert_eq!(form.words.texts, ["This iPhone is linked to an Apple ID (a••@icloud.com) & needs it."]);
    let rows: Vec<_> =
        form.rows.iter().map(|row| (row.id.as_str(), row.label.as_str(), row.hidden)).collect();
    assert_eq!(rows, [("login", "Apple ID", false), ("password", "Password", true)]);
    let back: Vec<_> = form.back.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(back, ["isAuthRequired", "activation-info-base64", "isAuthPage"]);
    assert!(!format!("{form:?}").contains("cGxhbnRlZA"), "what goes back is not shown");
}

#[test]
fn a_wrong_password_comes_with_the_form_or_alone() {
    let again = LOCKED.replace("<page ", "<alert title=\"Verification Failed\" message=\"Wrong.\"/><page ");
    let wrong = form(&again).wrong.expect("an alert");
    assert_eq!(wrong.to_string(), "Verification Failed: Wrong.");
    let alone = r#"<xmlui><alert title="Verification Failed"/></xmlui>"#;
    assert!(matches!(read(alone.as_bytes()), Ok(Page::Alert(words)) if words.title == "Verification Failed"));
}

#[test]
fn an_error_page_is_no_form() {
    let text = r#"<xmlui><navigationBar title="Activation Unavailable"/><tableView><section>
        <footer>Try again<![CDATA[ <later>]]>.</footer></section></tableView></xmlui>"#;
    let Ok(Page::Error(words)) = read(text.as_bytes()) else { panic!("no error") };
    assert_eq!(words.to_string(), "Activation Unavailable: Try again <later>.");
    let mixed = LOCKED.replace("<page ", "<navigationBar title=\"No\"/><page ");
    assert!(matches!(read(mixed.as_bytes()), Ok(Page::Error(_))), "an error outweighs a form");
    let no_rows = r#"<xmlui><page><navigationBar title="Device Unknown"/></page></xmlui>"#;
    assert!(matches!(read(no_rows.as_bytes()), Ok(Page::Error(words)) if words.title == "Device Unknown"));
}

#[test]
fn active_already_is_said_in_client_info() {
    assert!(matches!(read(br#"<xmlui><clientInfo ack-received="true"/></xmlui>"#), Ok(Page::Already)));
    assert!(read(br#"<xmlui><clientInfo ack-received="false"/></xmlui>"#).is_err());
}

#[test]
fn a_form_that_is_no_lock_is_told_apart() {
    let other = LOCKED.replace("isAuthRequired=\"true\"", "isAuthRequired=\"false\"");
    assert!(!form(&other).locked);
    let attribute = r#"<xmlui><page><tableView><section footer="Hello"><editableTextRow id="code"/></section>
        </tableView></page></xmlui>"#;
    let form = form(attribute);
    assert_eq!((form.locked, form.words.texts.as_slice()), (false, &["Hello".to_owned()][..]));
    let told = r#"<xmlui><page><editableTextRow id="newPassword"/></page></xmlui>"#;
    assert!(super::tests::form(told).rows[0].hidden, "whatever the page says");
}

#[test]
fn hostile_pages_are_refused_by_what_is_wrong_with_them() {
    let many = |what: &str, count: usize| format!("<xmlui><page>{}</page></xmlui>", what.repeat(count));
    let rows: String = (0..9).map(|at| format!("<editableTextRow id=\"r{at}\"/>")).collect();
    let attributes: String = (0..65).map(|at| format!(" a{at}=\"\"")).collect();
    let cases: &[(String, &str)] = &[
        ("x".repeat(PAGE + 1), "a page of a usual size"),
        (format!("<xmlui>{}", "<a>".repeat(40)), "a page with as many elements as a form has"),
        (many("<a/>", ELEMENTS), "a page with as many elements as a form has"),
        ("<xmlui/><xmlui/>".to_owned(), "a page with as many elements as a form has"),
        (format!("<xmlui><a{attributes}/></xmlui>"), "as few attributes as a form has"),
        (many(&rows, 1), "rows as a form has them"),
        (many("<editableTextRow id=\"a\"/>", 2), "rows as a form has them"),
        (many("<editableTextRow label=\"a\"/>", 1), "a name for each row of the form"),
        (many("<editableTextRow id=\"a&#13;b\"/>", 1), "a name for each row of the form"),
        (
            "<xmlui><serverInfo a=\"1\"/><page><editableTextRow id=\"a\"/></page></xmlui>".to_owned(),
            "rows as a form has them",
        ),
        (
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xmlui>&a;</xmlui>".to_owned(),
            "a page without a document type",
        ),
        ("<xmlui><section><footer>&a;</footer></section></xmlui>".to_owned(), "a page without entities"),
        ("<xmlui><page title=\"&a;\"/></xmlui>".to_owned(), "well-formed attributes"),
        ("<xmlui><page></xmlui>".to_owned(), "a well-formed page"),
        ("<xmlui><page>".to_owned(), "the end of the page"),
        ("<html/>".to_owned(), "a page of Apple's set-up"),
        (String::new(), "the end of the page"),
        ("<xmlui/>".to_owned(), "a form, an error or an acknowledgement"),
        (format!("<xmlui><serverInfo a=\"{}\"/></xmlui>", "x".repeat(VALUE + 1)), "what the form wants back"),
    ];
    for (text, what) in cases {
        let shown: String = text.chars().take(80).collect();
        assert_eq!(read(text.as_bytes()).err(), Some(*what), "{shown}");
    }
    assert_eq!(read(b"<xmlui>\xff</xmlui>").err(), Some("a page in UTF-8"));
}

#[test]
fn words_of_others_are_plain_and_bounded() {
    assert_eq!(plain("a\n\t b\u{1b}[31m\u{202e}c", 9), "a b [31m ");
    assert_eq!(plain(&"x".repeat(5000), TEXT).len(), TEXT);
    assert_eq!(Words::default().to_string(), "without words");
}

#[test]
fn cut_or_altered_anywhere_a_page_is_read_or_refused() {
    let page = LOCKED.as_bytes();
    for at in 0..page.len() {
        assert!(read(&page[..at]).is_err(), "a page of {at} bytes");
        for byte in [b'<', b'>', b'&', b'"', b'/', b'!', 0, 0xff] {
            let mut altered = page.to_vec();
            altered[at] = byte;
            if let Ok(Page::Form(form)) = read(&altered) {
                assert!(form.rows.len() <= ROWS && form.back.len() <= ATTRIBUTES);
            }
        }
    }
}
