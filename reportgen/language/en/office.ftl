### Problems with printing as PDF, with other formats, and with notes brought in from Word; each with what to do.

## LibreOffice, which prints the PDF.

office-missing = LibreOffice is not installed on this machine, or was not found.
office-missing-hint = Install LibreOffice Writer, or put the path of its “soffice” program in REPORTGEN_SOFFICE. The Word file needs no LibreOffice.
office-hung = LibreOffice did not finish within { $seconds } seconds and was stopped.
office-hung-hint = Try again, with fewer other programs running. If it happens each time with this report, open its Word file in LibreOffice to see where it stops.
office-failed = LibreOffice could not print this report.
office-failed-hint = Open the Word file in LibreOffice. If it opens there, install LibreOffice again and check that there is room left on the disk.
office-no-pdf = LibreOffice reported no problem, but it made no PDF.
office-no-pdf-hint = Check that LibreOffice Writer is installed, not only other parts of LibreOffice, and that there is room left on the disk.

## The PDF is checked before it is kept.

pdf-unreadable = The PDF that LibreOffice made cannot be read, so it was not kept.
pdf-unreadable-hint = Try again. If it happens each time, install a supported version of LibreOffice (7.3 or later).
pdf-empty = The PDF has no pages, so it was not kept.
pdf-empty-hint = Open the Word file and check that it has text.
pdf-untagged = The PDF is not tagged, or is not marked as PDF/A-2 and PDF/UA-1, so it was not kept.
pdf-untagged-hint = Install a supported version of LibreOffice (7.3 or later).
pdf-language-wrong = The PDF gives its language as “{ $found }” where it should be “{ $expected }”, so it was not kept.
pdf-language-wrong-hint = Set the proofing language of the template in Word, for all of its text, then try again.
pdf-title-wrong = The title in the properties of the PDF is not the title of the report, so it was not kept.
pdf-title-wrong-hint = Check that the template leaves the title property to the program.
pdf-first-words-missing = The first words of the report are not on the first page of the PDF, so it was not kept.
pdf-first-words-missing-hint = Open the Word file and check that its text begins on the first page and is not hidden or covered.
pdf-last-words-missing = The last words of the report are not at the end of the PDF, so it was not kept.
pdf-last-words-missing-hint = Open the Word file and check that its text goes on to the end and is not hidden or cut off.
output-not-written = The file could not be written (reason: { $reason }).
output-not-written-hint = Check that the folder exists, that you may write in it, and that there is room left on the disk. What stood there before has not been touched.

## Other formats, through pandoc.

format-unknown = The program does not know the format “{ $format }”.
format-unknown-hint = Choose one of these: { $known }.
format-missing = The program that makes other formats and reads Word notes, pandoc, is not installed.
format-missing-hint = Install the extra: pip install "reportgen[formats]", then pandoc 2.15 or later, or the package pypandoc_binary, which contains it.
format-slow = Pandoc did not finish within { $seconds } seconds and was stopped.
format-slow-hint = Try again with a shorter document.
format-failed = Pandoc could not convert this document.
format-failed-hint = Check that the Word file opens in Word, and that pandoc is version 2.15 or later.

## Notes brought in from Word.

notes-not-readable = The file of notes cannot be opened.
notes-not-readable-hint = Check the name of the file, and that you may read it.
notes-not-word = This file is not a Word document (.docx).
notes-not-word-hint = Open it in Word and save it as “Word Document (.docx)”, then try again.
notes-locked = This document is locked with a password.
notes-locked-hint = Open it in Word, remove the password under File, Info, Protect Document, and save it.
notes-damaged = This document is damaged or was not made by a word processor.
notes-damaged-hint = Open it in Word, save it under another name, and try again with the new file.
notes-too-big = This document is larger than { $megabytes } megabytes.
notes-too-big-hint = Remove its pictures, or divide it, and try again.
notes-unpacks-too-big = This document unpacks to far more than a document of notes should hold.
notes-unpacks-too-big-hint = Do not open it if you do not know where it comes from. Otherwise copy its text into a new document.
notes-macros = This document holds macros.
notes-macros-hint = In Word, save it as “Word Document (.docx)”, without macros, and try again.
notes-embedded = This document holds other files or objects inside it.
notes-embedded-hint = In Word, remove the embedded files, objects and controls, and try again.
notes-linked = This document fetches something from outside: a picture, a template or another file.
notes-linked-hint = In Word, break the links under File, Info, Edit Links to Files, detach any template, and try again.
notes-changes = This document has tracked changes that nobody has accepted or rejected.
notes-changes-hint = In Word, accept or reject every change under Review, save, and try again.
notes-not-plain = This document holds text that cannot be carried over whole, as in a text box, an equation or a table of contents.
notes-not-plain-hint = In Word, move that text into ordinary paragraphs, and try again.
