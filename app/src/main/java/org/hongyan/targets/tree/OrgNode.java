package org.hongyan.targets.tree;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit with sellers or a seller, as the tree of targets sees it.
 *
 * @param parent the unit it hangs in, null for the top
 * @param heads sellers in it, 1 for a person
 * @param head who answers for it unless somebody is named, null when nobody on the way up leads
 */
record OrgNode(
    UUID id,
    boolean person,
    @Nullable UUID parent,
    String name,
    String path,
    int heads,
    @Nullable UUID head) {}
