package org.hongyan.pay;

import java.time.LocalDate;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was employed.
 *
 * @param joinedOn first day
 * @param leftOn last day, null while employed
 */
record Employment(AccountId accountId, LocalDate joinedOn, @Nullable LocalDate leftOn) {}
