package org.hongyan.customers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * How a file is read.
 *
 * @param workbook XLSX; otherwise text, for which encoding and separator count
 * @param sheet from 0
 * @param header the first row holds the headings
 */
record ImportForm(
    boolean workbook,
    @NotNull @Pattern(regexp = "UTF-8|GB18030|Big5|UTF-16LE|UTF-16BE") String encoding,
    @NotNull @Size(min = 1, max = 1) @Pattern(regexp = "[,;|\\t]") String separator,
    @Min(0) @Max(99) int sheet,
    boolean header) {}
