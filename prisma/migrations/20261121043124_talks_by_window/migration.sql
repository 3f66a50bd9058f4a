-- Which talks may take place in a period: a window reaches into it from either side, which no order of days can say.
CREATE INDEX "talk_listed_by_window" ON "talk" USING GIST (daterange("window_start", "window_end", '[]'))
  WHERE "listing" = 'listed' AND "window_start" IS NOT NULL;
