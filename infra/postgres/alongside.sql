-- Run once, by the superuser, when the database folder is first made. The house signs in as a role that owns its own
-- database and can do nothing else: no other databases, no other roles, no files of the server.
\set password `cat /run/secrets/database-password`
CREATE ROLE alongside LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE alongside OWNER alongside;
REVOKE ALL ON DATABASE alongside FROM PUBLIC;
