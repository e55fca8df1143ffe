package org.hongyan.calling.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A day on which nobody is rung. */
public record Holiday(@NotNull LocalDate day, @NotBlank @Size(max = 60) String name) {}
