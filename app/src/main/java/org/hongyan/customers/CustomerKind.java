package org.hongyan.customers;

/** What a customer is. */
public enum CustomerKind {
  COMPANY,
  PERSON
}
