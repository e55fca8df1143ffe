package org.hongyan.planning;

import org.hongyan.identity.Caller;

/**
 * Published inside the transaction in which an approved plan becomes a draft again: whatever was
 * arranged of it and has not begun is taken back.
 */
public record PlanReopened(Caller caller, PlanId planId, String reason) {}
