"""What a pre-sentence report says where a court asks for more: violence, sexual offences, intensive supervision."""
