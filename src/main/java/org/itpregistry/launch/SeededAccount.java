package org.itpregistry.launch;

/**
 * Someone who may log in.
 *
 * @param center source key of the center that the role is held at; null for a role that is held everywhere
 */
record SeededAccount(String user, String name, String password, String role, String center) {

    static SeededAccount at(String center, String user, String name, String role) {
        return new SeededAccount(user, name, Secrets.generate(), role, center);
    }

    static SeededAccount everywhere(String user, String name, String role) {
        return at(null, user, name, role);
    }

    /** Without the password: logs and error messages print records. */
    @Override
    public String toString() {
        return user + " (" + role + ")";
    }
}
