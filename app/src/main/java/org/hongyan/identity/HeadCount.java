package org.hongyan.identity;

import java.time.Instant;

/**
 * How many people there were at a moment.
 *
 * @param selling sellers
 * @param others everybody else: leaders, managers, reviewers, trainers, administrators
 */
public record HeadCount(Instant at, long selling, long others) {}
