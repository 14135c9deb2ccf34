#!/usr/bin/busybox sh
# Runs one command after the other for the host.
# Host to guest: "NUMBER SECONDS BASE64\n". Guest to host: "NUMBER CODE OUT ERR\n", then OUT and ERR bytes.
# A command that takes longer than SECONDS is killed (code 137). What a command leaves in the background goes on.
channel=$1
mkdir -p /tmp/lab
exec 3<>"$channel"
printf 'ready 0 0 0\n' >&3
while read -r number seconds body <&3; do
    printf '%s' "$body" | base64 -d >/tmp/lab/command
    timeout -s KILL "$seconds" sh /tmp/lab/command </dev/null >/tmp/lab/out 2>/tmp/lab/err 3>&-
    code=$?
    cp /tmp/lab/out /tmp/lab/out.done
    cp /tmp/lab/err /tmp/lab/err.done
    printf '%s %s %s %s\n' "$number" "$code" "$(stat -c %s /tmp/lab/out.done)" "$(stat -c %s /tmp/lab/err.done)" >&3
    cat /tmp/lab/out.done /tmp/lab/err.done >&3
done
poweroff -f
