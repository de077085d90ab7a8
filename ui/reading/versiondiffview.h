// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"
#include "support/result.h"

#include <QList>
#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace Dateline::Support {
class LibraryThread;
class Preferences;
} // namespace Dateline::Support

namespace Dateline::Reading {

class ChangedText;

/// Shows what changed between two versions of an article, in the place of the article: which two, how much
/// was added and removed, the changes one by one. It lies over `pane`, so that the article is where it was
/// left.
class VersionDiffView : public QWidget
{
    Q_OBJECT

public:
    /// `library` and `preferences` must outlive the view.
    VersionDiffView(Support::LibraryThread *library, Support::Preferences *preferences, QWidget *pane);

    /// Shows what became of article `id` from the version before `shown` to it. Does nothing for a single
    /// version. `versions` are all of its versions, newest first.
    void open(const QString &id, const QList<Library::ArticleVersion> &versions, qint64 shown);
    /// The article of the pane: when it is another one by now, or another version, the view makes room for
    /// it.
    void follow(const QString &id, qint64 shown);
    /// Back to the article.
    void leave();

Q_SIGNALS:
    void failed(const Dateline::Error &error);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPickers();
    void buildButtons();
    void setTexts();
    void setIcons();
    void fillPickers();
    void choose(QComboBox *changed, QComboBox *other);
    void load();
    void compare(const Article &before, const Article &after);
    void showDifference();
    void showCounts();
    void showCurrent();

    Support::LibraryThread *m_library;
    Support::Preferences *m_preferences;
    QWidget *m_pane;
    QComboBox *m_from;
    QComboBox *m_to;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    QLabel *m_counts;
    QLabel *m_current;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    ChangedText *m_text;
    QString m_id;
    QList<Library::ArticleVersion> m_versions;
    qint64 m_shown = 0;         ///< The version in the pane.
    int m_chosen[2] = {-1, -1}; ///< Positions in m_versions, of the older and the newer one.
    int m_added = -1;           ///< Characters; -1 while the texts are compared.
    int m_removed = 0;
    int m_generation = 0;
};

} // namespace Dateline::Reading
