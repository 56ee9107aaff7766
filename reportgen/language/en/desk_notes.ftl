### Bringing notes into a narrative: what came in, what was tidied, what was left behind.

desk-notes-what = Turn notes you have already written, in Word or elsewhere, into part of a narrative. You see how they will look before anything is kept.
desk-notes-paste = Paste your notes
desk-notes-paste-hint = Bullets, page numbers and indents from Word are tidied if there is no doubt, and each change is listed.
desk-notes-file = Or choose a file
desk-notes-file-hint = A Word document (.docx), up to 20 MB, or a text file (.txt or .md) in UTF-8. Anything in it that is not text is listed, not imported.
desk-notes-look = Show what will be imported
desk-notes-kept = The notes are now in “{ $name }”.
desk-notes-kept-over = The earlier text is kept in version { $number }.
desk-notes-kept-go = Go to it
desk-notes-both = You pasted text and chose a file.
desk-notes-both-hint = Import them one after the other: remove the text, or the file.
desk-notes-neither = Nothing was pasted and no file was chosen.
desk-notes-neither-hint = Paste your notes, or choose a file.
desk-notes-empty = There is no text in it.
desk-notes-empty-hint = If the page was scanned, its text is a picture. Type it, or import another file.
desk-notes-no-such-sort = Notes can be imported from Word (.docx) or from a text file (.txt, .md); this file is neither.
desk-notes-no-such-sort-hint = Open it in the program it was made with and save it as a Word document, or copy its text and paste it here.
desk-notes-not-utf8 = The text file is not in UTF-8: line { $line } cannot be read.
desk-notes-not-utf8-hint = In Notepad, choose Save As and “UTF-8” under Encoding, or copy the text and paste it here.
desk-notes-too-long = This is longer than a narrative can be: { $length } characters; the limit is { $limit }.
desk-notes-too-long-hint = Import it in parts.

## What came in

desk-notes-came = What will be imported
desk-notes-came-what = Nothing is kept yet. Edit the text if you wish, choose where it goes, and keep it.
desk-notes-done = What was tidied
desk-notes-done-breaks = { $count ->
    [one] { $count } line or page break of Word became an ordinary one.
   *[other] { $count } line or page breaks of Word became ordinary ones.
 }
desk-notes-done-letters = { $count ->
    [one] { $count } sign in an older code became what it stands for, such as a quotation mark or a dash.
   *[other] { $count } signs in an older code became what they stand for, such as quotation marks and dashes.
 }
desk-notes-done-unseen = { $count ->
    [one] { $count } mark that nobody sees, such as an optional hyphen, was taken out.
   *[other] { $count } marks that nobody sees, such as optional hyphens, were taken out.
 }
desk-notes-done-pages = { $count ->
    [one] { $count } page number was taken out:
   *[other] { $count } page numbers were taken out:
 }
desk-notes-done-bullets = { $count ->
    [one] { $count } bullet became an item of a list.
   *[other] { $count } bullets became items of a list.
 }
desk-notes-done-indents = { $count ->
    [one] { $count } indented line now begins at the margin.
   *[other] { $count } indented lines now begin at the margin.
 }
desk-notes-done-paragraphs = { $count ->
    [one] { $count } paragraph was set apart by an empty line.
   *[other] { $count } paragraphs were set apart by empty lines.
 }
desk-notes-done-tabs = { $count ->
    [one] { $count } line still holds a tab, perhaps of a table: look at it.
   *[other] { $count } lines still hold tabs, perhaps of a table: look at them.
 }
desk-notes-left = Left behind
desk-notes-left-header = Header or footer:
desk-notes-left-comment = Comment:
desk-notes-left-picture = A picture.
desk-notes-left-link = The address of a link, whose words come in:
desk-notes-left-look = Underlining and highlighting: the words come in without them.
desk-notes-left-more = More that is not listed here, in number:
desk-notes-shaped = In another shape
desk-notes-left-hidden = Hidden in Word, and in plain sight here:
desk-notes-left-struck = Struck through in Word, and not here:
desk-notes-left-table = A table, now a list:
desk-notes-left-note = A footnote, now in brackets:
desk-notes-near = near “{ $words }”
desk-notes-source = The text
desk-notes-source-label = Your notes
desk-notes-source-hint = Two asterisks on each side make words bold, one makes them italic; a hyphen begins an item of a list.
desk-notes-looks = As it will look
desk-notes-looks-not = The preview appears once the problems in the text are settled.
desk-notes-again = Show it again
desk-notes-refused = The text contains characters that cannot be printed in a report
desk-notes-refused-at = Line { $line }, character { $column }: { $code }
desk-notes-strip = Remove these characters
desk-notes-where = Where it goes
desk-notes-narrative = Narrative
desk-notes-language = In which language is it?
desk-notes-place = Where in the narrative?
desk-notes-after = After the text that is there
desk-notes-instead = Instead of the text that is there, which stays in the list of versions
desk-notes-stands = Text there now
desk-notes-stands-nothing = None yet, in this language.
desk-notes-no-narrative = Choose the narrative it goes into
desk-notes-nothing = There is no text to keep
desk-notes-over = The text has { $length } characters; a narrative holds at most { $limit }
desk-notes-over-together = With the text that is there, this is longer than a narrative can be: the limit is { $limit } characters
desk-notes-keep = Keep it
