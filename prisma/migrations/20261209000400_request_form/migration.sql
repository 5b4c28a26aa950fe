-- the official form as it was filled in, drawn at each deposit
ALTER TYPE "FilePurpose" ADD VALUE IF NOT EXISTS 'REQUEST' AFTER 'PIECE';
