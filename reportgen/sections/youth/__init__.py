"""What a youth pre-sentence report says beside the areas of life: s. 40(2) of the Youth Criminal Justice Act."""
