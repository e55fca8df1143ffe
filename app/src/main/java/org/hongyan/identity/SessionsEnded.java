package org.hongyan.identity;

import org.hongyan.shared.TenantId;

/**
 * Published when one or all sessions of an account have ended (signed out, password or role
 * changed, deactivated): open streams and sockets of the account must prove their session again or
 * close.
 */
public record SessionsEnded(TenantId tenantId, AccountId accountId) {}
