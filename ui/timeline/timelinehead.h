// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

#include <QList>
#include <QWidget>

class QToolButton;

namespace Dateline::Support {
class ElidedLabel;
}

namespace Dateline::TimelinePanel {

class NameFacts;
class NameToolTip;

/// Says whose timeline it is, and with whom together, with the buttons for what else can be done.
class TimelineHead : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineHead(QWidget *parent = nullptr);

    /// Null: nothing is said of numbers yet.
    void setContent(const Timeline::TimelineContentPointer &content);
    /// Who it is, before the content is there.
    void setSubject(const Timeline::CatalogueEntry &entry);
    /// Entities that entries must have besides, with a chip each that takes it away.
    void setTogether(const QList<Timeline::Entity> &entities);
    /// How many of the entries are shown.
    void setShown(int entries);
    /// Whether there is a way back, and to whom: empty for the list of all names.
    void setBack(bool isShown, const QString &name);
    void setFilterActive(bool isActive);
    /// What the tool tip of the name tells besides the names; must outlive it.
    void setFacts(NameFacts *facts);

    QToolButton *filterButton() const { return m_filter; }
    QToolButton *mapButton() const { return m_map; }
    /// Hidden until somebody gives it a menu.
    QToolButton *exportButton() const { return m_export; }
    QToolButton *moreButton() const { return m_more; }

Q_SIGNALS:
    void backRequested();
    void togetherRemoved(qint64 entity);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString nameToolTip(const QStringList &reasons) const;
    void setTexts();
    void setIcons();
    void say();
    QToolButton *makeButton(const QString &name);

    QToolButton *m_back;
    Support::ElidedLabel *m_name;
    Support::ElidedLabel *m_summary;
    QToolButton *m_filter;
    QToolButton *m_map;
    QToolButton *m_export;
    QToolButton *m_more;
    QWidget *m_chips;
    NameToolTip *m_toolTip;
    Timeline::CatalogueEntry m_entry;
    QList<Timeline::Entity> m_together;
    QString m_backTo;
    int m_entries = -1; ///< Unknown.
    int m_shown = -1;
};

} // namespace Dateline::TimelinePanel
