-- Every table holds every script and compares byte by byte, whatever the server's own default is.
alter database character set utf8mb4 collate utf8mb4_bin;
