package org.hongyan.pay;

import java.util.UUID;

/**
 * Commission to be taken back for an order.
 *
 * @param days from the order to its return; 0 for what an earlier month carried over
 */
record Owed(UUID orderId, long minor, int days) {}
