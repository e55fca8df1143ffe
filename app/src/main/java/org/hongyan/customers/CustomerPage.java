package org.hongyan.customers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the list with cursors to both sides; null at an end. */
public record CustomerPage(
    List<CustomerRow> rows, @Nullable String next, @Nullable String previous) {}
