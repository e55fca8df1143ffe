package org.hongyan.customers;

/** Whether the customer allows calls. */
public enum Consent {
  UNKNOWN,
  GIVEN,
  WITHDRAWN
}
