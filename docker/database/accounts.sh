# Run once by the MariaDB image, when its data folder is empty: who owns the tables gives the account that nodes work
# with what it needs, by ./maatwerk prepare-database (decision 65).
docker_process_sql <<SQL
create user 'maatwerk'@'%' identified by '$(cat /run/secrets/database_password)';
grant all on maatwerk.* to 'maatwerk_owner'@'%' with grant option;
SQL
