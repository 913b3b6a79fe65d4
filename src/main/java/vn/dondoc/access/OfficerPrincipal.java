package vn.dondoc.access;

import java.io.Serializable;
import java.security.Principal;
import vn.dondoc.shared.OfficerId;

/**
 * Who is logged in.
 *
 * @param version of the password that was given
 */
record OfficerPrincipal(String login, int version) implements Principal, Serializable {

    @Override
    public String getName() {
        return login;
    }

    OfficerId officer() {
        return new OfficerId(login);
    }
}
