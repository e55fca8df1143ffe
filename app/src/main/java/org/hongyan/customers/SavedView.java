package org.hongyan.customers;

import java.util.List;
import org.hongyan.identity.AccountId;

/** A kept way to look at the list; shared ones show below the sharer's unit. */
public record SavedView(
    SavedViewId id,
    AccountId ownerId,
    String name,
    boolean shared,
    boolean isDefault,
    boolean mine,
    CustomerFilter filter,
    String sort,
    List<String> columns) {}
