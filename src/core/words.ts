/** The only sentences for users: reasons, problems, digest, command line; from codes with parameters. */
