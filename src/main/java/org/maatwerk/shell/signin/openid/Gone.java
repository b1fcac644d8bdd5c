package org.maatwerk.shell.signin.openid;

/** The provider does not vouch for somebody any more. */
class Gone extends NoAnswer {

    private static final long serialVersionUID = 1;

    Gone() {
        super("the provider takes no such grant");
    }
}
