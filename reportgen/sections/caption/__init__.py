"""The fields of the caption: court, offences, person, order or sentence, signature, copies."""
