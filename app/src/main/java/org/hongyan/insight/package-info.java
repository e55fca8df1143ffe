/**
 * Figures for people who lead people: today's floor, the funnel of a campaign, the course of weeks.
 */
@ApplicationModule(allowedDependencies = {"identity", "shared"})
@NullMarked
package org.hongyan.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
