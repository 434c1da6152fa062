"""How many texts a second libraries from PyPI handle, one text a call, by this process's own clock of processor time.

In:  {"strip": [str]}                                   Out: {"rate": number}  (email-reply-parser)
In:  {"learn": [{"text": str, "label": str}]}           Out: {"rate": null}    (scikit-learn)
In:  {"label": [str]}                                   Out: {"rate": number}  (what was learned, TF-IDF + LR)
"""

import json
import os
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")  # one core, as the product
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

model = None


def rate(handle, texts):
    start = time.process_time()
    for text in texts:
        handle(text)
    return len(texts) / max(1e-6, time.process_time() - start)


def learn(rows):
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    features = make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
    )
    logistic = LogisticRegression(C=20, max_iter=100, tol=1e-3)
    return make_pipeline(features, logistic).fit([row["text"] for row in rows], [row["label"] for row in rows])


for line in sys.stdin:
    question = json.loads(line)
    answer = None
    if "strip" in question:
        from email_reply_parser import EmailReplyParser

        answer = rate(EmailReplyParser.parse_reply, question["strip"])
    elif "learn" in question:
        model = learn(question["learn"])
    else:
        answer = rate(lambda text: model.predict_proba([text]), question["label"])
    print(json.dumps({"rate": answer}), flush=True)
