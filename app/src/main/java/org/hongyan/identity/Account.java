package org.hongyan.identity;

import org.jspecify.annotations.Nullable;

/** An account as others may know it. */
public record Account(
    AccountId id,
    String login,
    String name,
    Role role,
    UnitId unitId,
    String orgPath,
    boolean active,
    @Nullable String language) {}
