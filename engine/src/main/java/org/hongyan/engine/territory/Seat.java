package org.hongyan.engine.territory;

/** A rep's seat; its fair share of every activity is proportional to its capacity (1 = full). */
public record Seat(String name, double capacity) {}
