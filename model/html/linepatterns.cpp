// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/linepatterns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline::Html {

namespace {

constexpr qsizetype MaximumBylineLength = 120;
constexpr qsizetype MaximumNoticeLength = 160;
constexpr qsizetype MaximumOfferLength = 80;
constexpr qsizetype MaximumLabelLength = 24;
constexpr qsizetype MaximumCaptionLength = 200;

QRegularExpression compiled(const QString &pattern)
{
    QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.match(text).hasMatch();
}

} // namespace

bool isByline(QStringView line)
{
    // Role and name; "By Name"; a bracket that names agencies. An interview's "記者：…？" is none of them.
    static const QRegularExpression credit =
        compiled(u"^(?:"
                 "[（(【\\[]?(?:作者|撰文|撰稿|譯者|译者|翻譯|翻译|編譯|编译|責任編輯|责任编辑|責編|责编|"
                 "編輯|编辑|核稿|審校|审校|校對|校对"
                 "|來源|来源|文章來源|文章来源)\\s?[:：／/][^。？！?!]{1,60}"
                 "|[（(]?(?:特約|特约|本报|本報)?(?:記者|记者)\\s?[:：／/]\\s?[^。？！?!，,\\s]{2,8}(?:[\\s/"
                 "／]+(?:責編|责编|網編|网编|編輯|编辑|核稿)[^。？！?!]*)?[）)]?"
                 "|[（(](?:記者|记者)[^（）()。]{2,30}[）)]"
                 "|(?:by|written by|reported by|reporting by|editing by|translated by)\\s+[^.!?。]{2,80}"
                 "|[（(][^（）()。]{0,60}(?:路透|法新|美聯|美联|德新|共同社|韓聯社|韩联社|新华社|新華社|"
                 "中央社|Reuters|AFP|AP|dpa)[^（）()。]{0,60}[）)]"
                 ")$"_s);
    static const QRegularExpression time = compiled(
        u"^(?:(?:發佈|发布|發布|更新|刊登|播出)?(?:時間|时间|日期)?\\s?[:：]?\\s?)?(?:"
        "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|\\s?[+-]\\d{2}:?\\d{2})?)?"
        "|\\d{4}\\s?[年/.]\\s?\\d{1,2}\\s?[月/.]\\s?\\d{1,2}\\s?日?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?"
        "|[A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} (?:GMT|UTC|[+-]\\d{4})"
        ")$"_s);
    return line.size() <= MaximumBylineLength && (matches(time, line) || matches(credit, line));
}

qsizetype bylineTail(QStringView line)
{
    // Most lines end with a full stop, so look before matching.
    const bool canEnd =
        line.endsWith(u'）') || line.endsWith(u')') || (!line.isEmpty() && line.back().isDigit());
    if (!canEnd)
        return -1;
    static const QRegularExpression expression =
        compiled(u"[（(](?:譯者|译者|編譯|编译|編輯|编辑|責任編輯|责任编辑|責編|责编|核稿|記者|记者|實習編輯)"
                 u"\\s?[:：／/]"
                 "[^（）()。]{1,60}[）)]\\s?\\d{0,8}$"_s);
    const qsizetype from = std::max<qsizetype>(0, line.size() - MaximumBylineLength);
    const QRegularExpressionMatch match = expression.match(line.mid(from));
    return match.hasMatch() ? from + match.capturedStart() : -1;
}

bool isBoilerplate(QStringView line)
{
    static const QRegularExpression notice =
        compiled(u"^©|^\\(c\\)\\s|^copyright\\b|版權聲明|版权声明|版權所有|版权所有|all rights reserved"
                 "|(?:未經|未经|非經|非经).{0,12}(?:授權|授权|許可|许可|允許|允许).{0,16}(?:轉載|转载|翻印)|"
                 "不得轉載|不得转载"
                 "|^获取更多RSS|^Feed enhanced by "_s);
    static const QRegularExpression offer =
        compiled(u"^.{0,12}(?:訂閱|订阅).{0,16}(?:電子報|电子报|newsletter|頻道|频道|簡報|简报)"
                 "|^(?:subscribe to|sign up for) .{0,40}(?:newsletter|podcast|email)"
                 "|^通过每日新闻|^(?:点击|點擊|请|請)?(?:下载|下載).{0,24}(?:应用程序|應用程式|APP)"
                 "|^点击查看本文英文版|致力于为您提供客观|发表的都是个人观点"_s);
    return (line.size() <= MaximumNoticeLength && matches(notice, line)) ||
           (line.size() <= MaximumOfferLength && matches(offer, line));
}

bool isRelatedLabel(QStringView line)
{
    static const QRegularExpression expression = compiled(
        u"^[【\\[(（■▶►●◆]?\\s?(?:更多)?(?:相關|相关|延伸|推薦|推荐|熱門|热门|最新|聚焦|焦點|焦点|精選|精选|"
        u"参考|參考)"
        "(?:新聞|新闻|閱讀|阅读|報導|报导|報道|报道|文章|內容|内容|連結|链接|主題|主题|話題|话题|影片|视频|"
        "視頻)"
        "[】\\])）]?\\s?[:：]?$"
        "|^(?:read more|related(?: (?:articles|stories|topics|links|news|content))?|more (?:stories|news|on "
        "this story)|recommended(?: articles)?"
        "|you may also like|also read|see also|top stories|most read|你可能也喜[欢歡]|猜你喜[欢歡]|[您你]可能感兴趣的文章|[您你]可能感興趣的文章|更多(?:閱讀|阅读|文章|新聞|新闻)|看更多|阅读更多|閱讀更多)\\s?[:：…]?$"_s);
    return line.size() <= MaximumLabelLength && matches(expression, line.trimmed());
}

bool startsWithRelatedLabel(QStringView line)
{
    static const QRegularExpression expression = compiled(
        u"^[【\\[(（■▶►●◆]?\\s?(?:(?:相關|相关|延伸|推薦|推荐)(?:新聞|新闻|閱讀|阅读|報導|报导|報道|报道|"
        u"文章)"
        "|read more|related(?: article| story)?|also read|see also|阅读更多|閱讀更多)[】\\])）]?\\s?[:：丨｜|]"_s);
    return matches(expression, line.left(MaximumLabelLength));
}

bool isCaption(QStringView line)
{
    static const QRegularExpression expression = compiled(
        u"^[（(]?(?:圖|图|照片|圖片|图片|摄影|攝影|資料照|资料图|示意圖|示意图)(?:片)?(?:來源|来源|源|取自|"
        u"為|为)?\\s?[:：／/]"
        "|^(?:photo|image|picture|file photo|illustration)(?: by| credit)?\\s?:"
        "|(?:—|–|/|／|via )\\s?(?:Getty Images|AFP|Reuters|AP|EPA)[)）]?$"
        "|[（(][^（）()]{0,20}(?:照|照片|圖片|图片|攝|摄|路透社?|法新社?|美聯社?|美联社?)[）)]。?(?:中央社.{0,16})?$"_s);
    return line.size() <= MaximumCaptionLength && matches(expression, line);
}

} // namespace Dateline::Html
