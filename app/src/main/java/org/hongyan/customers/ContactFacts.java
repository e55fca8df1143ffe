package org.hongyan.customers;

import java.time.ZoneId;
import java.util.Optional;
import org.hongyan.identity.AccountId;

/** What the calling rules must know of a customer. */
public record ContactFacts(
    boolean doNotCall,
    boolean consentWithdrawn,
    boolean numberValid,
    Optional<AccountId> owner,
    boolean ownerProtected,
    ZoneId zone,
    Optional<Grade> grade) {}
