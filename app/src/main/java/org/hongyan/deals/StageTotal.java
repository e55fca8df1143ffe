package org.hongyan.deals;

/** Open projects of one stage in one currency: how many, and what is hoped for in minor units. */
public record StageTotal(StageId stageId, String currency, long projects, long minor) {}
