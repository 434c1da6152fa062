"""scikit-learn's plain text classifiers on given trials: JSON lines in, JSON lines out.

In:  {"train": [{"text": str, "label": str}], "report": [str]}
Out: {"TF-IDF + LR": [[label, probability]], "TF-IDF + SVC": [[label, probability]]}
"""

import json
import os
import sys

os.environ.setdefault("OMP_NUM_THREADS", "1")  # one core, as the product
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np  # noqa: E402
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_union
from sklearn.svm import LinearSVC


def answers(labels, scores):
    best = scores.argmax(axis=1)
    return [[str(labels[b]), float(row[b])] for b, row in zip(best, scores)]


def softmax(scores):
    shifted = np.exp(scores - scores.max(axis=1, keepdims=True))
    return shifted / shifted.sum(axis=1, keepdims=True)


for line in sys.stdin:
    trial = json.loads(line)
    texts = [row["text"] for row in trial["train"]]
    labels = [row["label"] for row in trial["train"]]
    features = make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
    )
    known = features.fit_transform(texts)
    asked = features.transform(trial["report"])
    logistic = LogisticRegression(C=20, max_iter=100, tol=1e-3).fit(known, labels)
    vectors = LinearSVC(C=1).fit(known, labels)
    margins = vectors.decision_function(asked)
    if margins.ndim == 1:
        margins = np.stack([-margins, margins], axis=1)
    found = {
        "TF-IDF + LR": answers(logistic.classes_, logistic.predict_proba(asked)),
        "TF-IDF + SVC": answers(vectors.classes_, softmax(margins)),
    }
    print(json.dumps(found), flush=True)
