package org.hongyan.calling.campaign;

/**
 * How far a campaign is, counted from its rows.
 *
 * @param leads customers in it
 * @param tried leads dialled at least once
 * @param done leads that will not be dialled again
 * @param waiting leads that may be dialled now
 * @param later leads whose next time is still to come
 */
public record Progress(
    int leads,
    int tried,
    int done,
    int waiting,
    int later,
    int live,
    int callbacks,
    int dials,
    int answered,
    int contacts,
    int sales) {

  public static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
