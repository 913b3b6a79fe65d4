package vn.dondoc.canary;

/** Wrong on purpose: a name that says nothing. */
public class SomethingHelper {}
