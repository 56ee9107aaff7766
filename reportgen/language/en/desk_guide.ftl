### The interview guide: the words of the form itself, and what to do about one that cannot be read back.

## The form

guide-title = Interview guide:
guide-notice = Protected when completed: contains personal information
guide-how-by-hand = Ask only what is needed, in any order. Tick a box, or write on the lines; there is room for other notes at the end.
guide-how-typed = Type each answer in its field. Leave empty what was not asked or not answered. Under a list of people, jobs or substances, the “+” of Word adds another entry. What is typed outside a field is shown to you when the guide is read back, but no field takes it.
guide-page = Page
guide-of = of
guide-write = Type the answer here
guide-write-more = Type the answer here; press Enter for a new paragraph
guide-day = Year-month-day
guide-choose = Choose an answer
guide-notes = Further notes
guide-yes = Yes
guide-no = No
guide-declined = Declined
guide-unknown = Not known
guide-account = What was said
guide-account-hint = What the person told you, as the report can say it; their own words in quotation marks.
guide-how-date = For example: 1998; May 1998; spring 2003; around 2010.
guide-how-span = For example: 2019 to May 2021; since June 2024.
guide-how-lines = One on each line.
guide-how-several = With semicolons between them.
guide-how-pronouns = Subject, object, possessive: for example “they / them / their”.

## The interview itself

guide-about = The interview
guide-about-person = Person interviewed
guide-about-officer = Interviewer
guide-about-on = Date
guide-about-means = How it was held
guide-about-language = Language of the interview
guide-about-interpreter = Interpreter, if any

## What was understood

guide-not-asked = The form for this kind of report has no such question.
guide-answer-and-reason = Both an answer and a reason for having none are given, or two reasons.

## A guide that cannot be read back

desk-guide-place = { $heading ->
    [none] { "" }
   *[other] { $question ->
        [none] { " " }under “{ $heading }”
       *[other] { " " }at “{ $question }”, under “{ $heading }”
    }
}
guide-not-word = This file is not a whole Word document (.docx).
guide-not-word-hint = Open it in Word and save it again as “Word Document (.docx)”. If Word cannot open it, take the guide from where it was last saved.
guide-locked-or-old = This file is locked with a password, or is a Word document of the old kind (.doc).
guide-locked-or-old-hint = Open it in Word, remove the password under File, Info, Protect Document, and save it as “Word Document (.docx)”.
guide-too-large = This file is far larger than an interview guide can be.
guide-too-large-hint = Remove its pictures and attachments in Word, save it and try again.
guide-macros = This file holds macros.
guide-macros-hint = In Word, save it as “Word Document (.docx)”, which leaves macros out.
guide-doctype = This file was not made by Word: its part { $part } declares its own document type.
guide-doctype-hint = Do not use it if you do not know where it comes from. Otherwise open it in Word and save it under another name.
guide-linked = This file fetches something from outside itself: a picture, a template or an object that is only linked.
guide-linked-hint = In Word, under File, Info, Edit Links to Files, break every link; then save it and try again.
guide-embedded = This file holds a file or object of another program.
guide-embedded-hint = Delete the object or attachment in Word, save it and try again. What matters in it can be typed as text.
guide-not-ours = This Word document is not a fillable interview guide of this desk.
guide-not-ours-hint = Fill in the guide that this desk gave you, in Word, and save it as “Word Document (.docx)”. Other notes can be brought into a narrative of a page.
guide-other-program = This guide was saved by another program than Word, which took out what names its fields.
guide-other-program-hint = Fill in the guide in Word. What was typed into this file can be copied from it, or brought into the narrative of a page.
guide-damaged = The file is damaged{ desk-guide-place }.
guide-damaged-hint = Open it in Word, let Word repair it, look the answers over and save it. If Word cannot open it, take the guide from where it was last saved.
guide-unknown-answer = The guide has a field that is not its own{ desk-guide-place }.
guide-unknown-answer-hint = A field was renamed, or pasted from another document. Copy its text, delete the field in Word, and paste the text into the guide’s own field.
guide-nested = One field stands inside another{ desk-guide-place }.
guide-nested-hint = A field was pasted into the answer. Copy its text, delete it in Word, and paste the text alone.
guide-twice = One question is answered twice, in two different ways{ desk-guide-place }.
guide-twice-hint = A field was copied beside itself. Put the whole answer into one of the two and delete the other.
guide-words-missing = The interview guide lacks its own words: { $words }.
guide-words-missing-hint = This is a defect of the program. Please report it.
