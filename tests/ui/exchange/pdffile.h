// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define POINTERHOLDER_TRANSITION 4

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

namespace Dateline::Test {

/// A PDF as a reader that is not Qt's finds it.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        m_pdf.processMemoryFile("test", m_bytes.constData(), size_t(m_bytes.size()));
    }

    int pages() { return int(m_pdf.getAllPages().size()); }
    QPDFObjectHandle root() { return m_pdf.getRoot(); }
    QString information(const char *key)
    {
        return QString::fromStdString(m_pdf.getTrailer().getKey("/Info").getKey(key).getUTF8Value());
    }
    /// Damage that had to be mended in reading it.
    size_t warnings() { return m_pdf.getWarnings().size(); }

    /// "1 Title @page" a bookmark, by depth.
    QStringList bookmarks()
    {
        QPDFOutlineDocumentHelper outlines(m_pdf);
        return bookmarksOf(outlines.getTopLevelOutlines(), 1);
    }

    /// Where links lead: addresses, and "@page" within the document.
    QStringList links()
    {
        QStringList links;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations("/Link")) {
                QPDFObjectHandle link = annotation.getObjectHandle();
                if (link.hasKey("/Dest"))
                    links.append(QStringLiteral("@%1").arg(numberOf(link.getKey("/Dest").getArrayItem(0))));
                else
                    links.append(QString::fromStdString(link.getKey("/A").getKey("/URI").getStringValue()));
            }
        }
        return links;
    }

    /// Widths of all pictures, in dots.
    QList<int> pictures()
    {
        QList<int> widths;
        for (QPDFObjectHandle &object : m_pdf.getAllObjects()) {
            if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
                widths.append(int(object.getDict().getKey("/Width").getIntValue()));
        }
        return widths;
    }
    /// What is drawn, page by page, in the language of PDF.
    QByteArray drawing()
    {
        QByteArray drawing;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            Pl_Buffer content("content");
            page.pipeContents(&content);
            const auto data = content.getBufferSharedPointer();
            drawing +=
                QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        }
        return drawing;
    }

    /// All maps from glyphs to letters.
    QByteArray letterMaps()
    {
        QByteArray maps;
        for (QPDFObjectHandle &object : m_pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
                continue;
            const auto data = object.getKey("/ToUnicode").getStreamData();
            maps += QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        }
        return maps;
    }
    /// The names of fonts, without what marks them as parts; those that are not embedded in brackets.
    QStringList fonts()
    {
        QStringList fonts;
        for (QPDFObjectHandle &object : m_pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/FontName"))
                continue;
            const QString name =
                QString::fromStdString(object.getKey("/FontName").getName()).section(u'+', -1);
            const bool isEmbedded =
                object.hasKey("/FontFile2") || object.hasKey("/FontFile3") || object.hasKey("/FontFile");
            fonts.append(isEmbedded ? name : QString(u'(' + name + u')'));
        }
        return fonts;
    }

private:
    int numberOf(const QPDFObjectHandle &page) const
    {
        int number = 0;
        for (const QPDFObjectHandle &other : const_cast<QPDF &>(m_pdf).getAllPages()) {
            if (other.getObjGen() == page.getObjGen())
                return number;
            ++number;
        }
        return -1;
    }
    QStringList bookmarksOf(const std::vector<QPDFOutlineObjectHelper> &items, int level)
    {
        QStringList bookmarks;
        for (QPDFOutlineObjectHelper item : items) {
            bookmarks.append(QStringLiteral("%1 %2 @%3")
                                 .arg(level)
                                 .arg(QString::fromStdString(item.getTitle()))
                                 .arg(numberOf(item.getDestPage())));
            bookmarks += bookmarksOf(item.getKids(), level + 1);
        }
        return bookmarks;
    }

    QByteArray m_bytes;
    QPDF m_pdf;
};

} // namespace Dateline::Test
