"""Labels, help, choices and answers as the pages word them."""
