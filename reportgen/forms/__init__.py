"""THE FORM: pages and questions made from the model of the case file. Keys, never words; answers, never HTML."""
