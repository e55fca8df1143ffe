package org.hongyan.activities;

import org.hongyan.identity.AccountId;

/** What one person did in a period; calls are those a real call proves. */
public record Effort(
    AccountId accountId, long calls, long connects, long talkSeconds, long otherWork) {}
