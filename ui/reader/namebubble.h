// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/namemarks.h"

#include <QWidget>

class QLabel;

namespace Dateline::Reader {

/// Says beside a name of the article whose it is: the other names, the kind, and in how many articles. Names
/// come from articles: they are shown as they are, and as plain text.
class NameBubble : public QWidget
{
    Q_OBJECT

public:
    explicit NameBubble(QWidget *parent);

    /// Below `line`, the line of the name, or above it when there is no room; inside of `area`.
    void showName(const NamedEntity &entity, const NameDetails &details, const QRect &line,
                  const QRect &area);
    /// The same for a name in a highlight, where a click is the highlight's: says how to open the timeline.
    void showHighlightedName(const NamedEntity &entity, const NameDetails &details, const QRect &line,
                             const QRect &area);
    /// All that it says in one line.
    QString text() const { return m_text; }

    static QString kindText(Timeline::EntityKind kind);
    /// A name without what would turn or hide letters around it.
    static QString readable(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setTexts(const NamedEntity &entity, const NameDetails &details, bool isHighlighted);
    void showAt(const QRect &line, const QRect &area);
    void setFonts();

    QLabel *m_name;
    QLabel *m_aliases;
    QLabel *m_facts;
    QLabel *m_reasons;
    QString m_text;
};

} // namespace Dateline::Reader
