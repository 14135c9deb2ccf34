// What a page does by itself: it shows a run as it goes on.
"use strict";
