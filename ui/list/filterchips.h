// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/filterparts.h"

#include <QWidget>

class QLabel;

namespace Dateline::Support {
class TextButton;
}

namespace Dateline::List {

class ArticleFilterModel;
class FilterChip;

/// Says what the list shows and how many: "All articles · 2,596", or each part of the filter as a chip that
/// removes it, the number of articles, and "Clear all". Takes one line, two at most; what has no place there
/// is in a menu.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the chips.
    explicit FilterChips(ArticleFilterModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// How the items are laid out in a width.
    struct Arrangement
    {
        int chips = 0; ///< So many have a place.
        int lines = 1;
        QList<QRect> places; ///< Of items().
    };

    void rebuild();
    void addChip(const FilterPart &part);
    void adaptCount();
    void arrange();
    Arrangement arrangement(int width) const;
    Arrangement attempt(int width, int chips) const;
    /// The first chips and what follows them.
    QList<QWidget *> items(int chips) const;
    bool isClearUseful() const;
    int lineHeight() const;
    void showRest();

    ArticleFilterModel *m_model;
    QList<FilterPart> m_parts;
    QList<FilterChip *> m_chips;
    Support::TextButton *m_more;
    QLabel *m_count;
    Support::TextButton *m_clear;
    int m_shownChips = 0;
};

} // namespace Dateline::List
