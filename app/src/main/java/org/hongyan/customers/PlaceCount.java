package org.hongyan.customers;

/**
 * How many customers a unit has in a province.
 *
 * @param province empty where the customer's place is not known
 * @param orgPath of the unit whose people own them, or whose pool they are in
 */
public record PlaceCount(String province, String orgPath, long customers) {}
