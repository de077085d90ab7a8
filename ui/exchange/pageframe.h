// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QSizeF>
#include <QString>

class QPainter;

namespace Dateline::Exporting {

/// What all pages have around what stands on them: margins, a running head, numbers. In units, see
/// unitsPerPoint.
class PageFrame
{
public:
    PageFrame(QPageSize::PageSizeId size, const QString &title, const QString &language);
    /// Of a page of any size.
    PageFrame(const QSizeF &size, const QString &title, const QString &language);

    QSizeF size() const { return m_size; }
    double width() const; ///< Of what stands on the page.
    double height() const;
    double left() const;
    double top() const;
    /// The running head, which the first page does without since its title stands there, and the number;
    /// `page` from 0.
    void paint(QPainter *painter, int page, int pages) const;

private:
    QSizeF m_size;
    QString m_title;
    QString m_language;
};

} // namespace Dateline::Exporting
