package org.hongyan.calling.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the seller has typed and not yet saved; kept each second, over any crash. */
public record Draft(
    @NotNull @Size(max = 4000) String note,
    @Nullable @Size(max = 40) String code,
    @Nullable @Size(max = 100) String callbackText,
    @Nullable @Size(max = 40) String step) {

  static final Draft EMPTY = new Draft("", null, null, null);
}
