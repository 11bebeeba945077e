cd /tmp/w/claims/crosscheck
for s in claims pairs drafts alarms; do npm run -s gold -- --data /work/shared/data --only $s ${1} | grep -v '^$' | tail -n +2; done
