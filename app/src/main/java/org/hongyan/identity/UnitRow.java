package org.hongyan.identity;

import org.jspecify.annotations.Nullable;

/** A unit as the organisation page shows it, with the active people directly in it. */
record UnitRow(
    UnitId id, @Nullable UnitId parentId, UnitKind kind, String name, String path, int people) {}
