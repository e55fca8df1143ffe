package org.hongyan.calling.desk;

import org.hongyan.identity.AccountId;
import org.hongyan.shared.TenantId;

/** A seller of a company. */
record Seat(TenantId tenant, AccountId account) {}
