// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notesbrowser/relinkcandidates.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Dateline::Support {
class LibraryThread;
class TextButton;
} // namespace Dateline::Support

namespace Dateline::Notes {

/// For an annotation whose passage was not found: passages of the article that might be it, the most alike
/// first, each with what differs, to link it to by hand. The article is read on the library's thread.
class OrphanPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OrphanPanel(Support::LibraryThread *library, QWidget *parent = nullptr);

    /// Looks for the passage of this one; one that is no orphan hides the panel.
    void showFor(const Annotation &annotation, bool canChange);
    /// The candidates for an annotation, as they come from the library.
    void setCandidates(const QList<RelinkCandidate> &candidates);

Q_SIGNALS:
    void relinkRequested(const QString &id, const Dateline::Notes::Anchor &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void say(const QString &text);
    void addCandidate(const RelinkCandidate &candidate, int number);
    void clearCandidates();
    void keep();
    void adaptKept();

    Support::LibraryThread *m_library;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_list;
    Support::TextButton *m_keep;
    Annotation m_annotation;
    QSet<QString> m_kept; ///< Those whose candidates the user has seen and refused.
    QList<RelinkCandidate> m_candidates;
    QList<QWidget *> m_cards;
    QList<QLabel *> m_texts; ///< In the cards.
    quint64 m_question = 0;
    bool m_canChange = false;
};

} // namespace Dateline::Notes
