package org.hongyan.identity;

import org.jspecify.annotations.Nullable;

/** A unit; {@code path} such as {@code 1.4.17.} begins with its parent's path. */
public record Unit(UnitId id, @Nullable UnitId parentId, UnitKind kind, String name, String path) {}
